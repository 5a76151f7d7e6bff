export const copyText = (readFrom: string): string => readFrom;

export const computed = (publisherId: string): string => publisherId;
