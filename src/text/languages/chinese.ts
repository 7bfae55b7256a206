import type { LanguageWords } from "./language-words.ts";

/** Traditional and simplified. Words of one character are no terms anyway. */
export const chinese = (): LanguageWords => ({
  functionWords: `的 了 和 与 與 及 或 在 是 有 為 为 等 能 會 会 可 並 并 且 也 對 对 於 于 由 從 从 到 之 其 我們 我们 你們 你们 您的 我們的 我们的 以及
    如果 因為 因为 所以 但是 並且 并且 可以 能夠 能够 需要 需 以上 以下 相關 相关 其他 其它 各種 各种 進行 进行 關於 关于 通過 通过 根據 根据 包括 具有 具備 具备`,
  commonWords: `工作 經驗 经验 能力 公司 要求 條件 条件 優先 优先 負責 负责 職責 职责 任職 任职 資格 资格 崗位 岗位 職位 职位 職缺 應徵 应聘 熟悉 熟練 熟练
    精通 了解 瞭解 良好 優秀 优秀 協助 协助 團隊 团队 內容 内容 擔任 担任 畢業 毕业 學歷 学历 專業 专业 福利 薪資 薪资 待遇 提供 加分 至少 一年 兩年 两年 三年 五年`,
  endings: "",
});
