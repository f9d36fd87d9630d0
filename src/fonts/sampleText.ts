/** Running text in which fonts are compared: letters, digits and spaces as often as essays have them. */
export const sampleText =
  "China grew faster than the United States in every year from 2020 to 2024, and in every one of those years after 2021 its economy shrank when set beside theirs. What went missing was not output. It was the price of money. A caution belongs here: where prices end and the currency begins depends on how the price level is split between them. Textbooks expect the currency of the country with the lower inflation to rise and make up for it. At market exchange rates China’s economy fell from 76.7% of America’s in 2021 to 64.0% in 2024, while its output grew faster every year. For 2025 the IMF projects 63.4%. By purchasing power the overtaking lies behind us, in 2016 by the IMF’s edition of October 2025. In June 2020 a Korean trend blog took the IMF’s new forecast, set China at $14.2 trillion and the United States at $21.2 trillion for 2019, and compounded. Against 2.5% a year for America, Chinese growth of 6% would bring the crossing in 2030, of 5% in 2033, of 4.5% in 2036 and of 4% in 2040. The inputs did not survive the year: American output fell by 2.1%, and China’s grew by 2.3%.";

/** The same in Korean. */
export const koreanSample =
  "시장환율로 잰 중국 경제는 2021년 미국의 76.7%에서 2024년 64.0%로 내려왔다. 그사이 생산은 해마다 더 빨리 늘었다. IMF가 내다본 2025년 값은 63.4%다. 구매력으로 재면 추월은 이미 지난 일이다. IMF의 2025년 10월판으로는 2016년이었다. 다만 이 날짜도 물가 조사에 달려 있고, 움직인 적이 있다.";

const isHangul = (character: string) => /\p{Script=Hangul}/u.test(character);
export const hangulOfSample = [...koreanSample].filter(isHangul).join("");
export const latinOfSample = [...koreanSample].filter((character) => !isHangul(character)).join("");
