/** Running text in which fonts are compared: letters, digits and spaces as often as essays have them. */
export const sampleText =
  "China grew faster than the United States in every year from 2020 to 2024, and in every one of those years after 2021 its economy shrank when set beside theirs. What went missing was not output. It was the price of money. Real growth gave back 5.0 points, prices took 12.2 and the yuan 11.0. The forecasts that could be dated and cited moved the year of the crossing from 2028 to 2036, and then most of them stopped naming one. A caution belongs here: where prices end and the currency begins depends on how the price level is split between them.";

/** The same for Hangul. */
export const koreanSample =
  "중국은 한 해도 빠짐없이 미국보다 빨리 성장했다. 그런데도 미국과 견준 경제 크기는 줄었다. 사라진 것은 생산이 아니라 돈의 값이다.";
