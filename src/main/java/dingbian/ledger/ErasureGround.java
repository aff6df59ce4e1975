package dingbian.ledger;

/** 销毁依据: why what names a person may be destroyed (个人信息保护法第四十七条). */
public enum ErasureGround {
    /** 保存期满: a retention rule of the office says so. */
    RETENTION,
    /** 书面决定: an order of a competent authority. */
    WRITTEN_ORDER
}
