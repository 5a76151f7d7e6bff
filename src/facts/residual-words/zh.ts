export const name = '现钞及其他';

export const definition = '美联储总资产减去准备金、财政部一般账户和隔夜逆回购之后的余额：现钞、外国机构账户、资本金，以及周平均与周三余额之间的差异。';
