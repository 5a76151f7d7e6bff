export const text = {
  en: {
    kicker: 'The Treasury’s account, close of each day',
    ask: 'Where did it go?',
    draw: 'Draw the line from here',
    guess: 'your line',
    refill: 'Announced refill',
    shutdown: 'Shutdown',
    level: (amount: string) => `${amount}, the announced target`,
    reserves: 'Bank reserves, average of each week, same scale',
    gap: 'The price of a night: SOFR less IORB, each day',
  },
  zh: {
    kicker: '财政部账户，每日收盘余额',
    ask: '它后来走到了哪里？',
    draw: '从这里画下去',
    guess: '你画的线',
    refill: '事先宣布的补水',
    shutdown: '政府停摆',
    level: (amount: string) => `事先宣布的目标 ${amount}`,
    reserves: '银行准备金，每周平均，比例尺与上图相同',
    gap: '一夜现金的价格：SOFR 减 IORB，每日',
  },
} as const;
