export type ExportLanguage = 'en' | 'zh' | 'th' | 'id';

export type ExportStatus =
  | 'unpaid'
  | 'to_ship'
  | 'awaiting_collection'
  | 'shipped'
  | 'in_transit'
  | 'delivered'
  | 'completed'
  | 'cancelled';

interface ExportTexts {
  readonly statuses: Readonly<Record<ExportStatus, string>>;
  readonly deliveryFailed: string;
  readonly changedMind: string;
}

const TEXTS: Record<ExportLanguage, ExportTexts> = {
  en: {
    statuses: {
      unpaid: 'Unpaid',
      to_ship: 'To ship',
      awaiting_collection: 'Awaiting collection',
      shipped: 'Shipped',
      in_transit: 'In transit',
      delivered: 'Delivered',
      completed: 'Completed',
      cancelled: 'Canceled',
    },
    deliveryFailed: 'Package delivery failed',
    changedMind: 'No longer needed',
  },
  zh: {
    statuses: {
      unpaid: '未付款',
      to_ship: '待发货',
      awaiting_collection: '待揽收',
      shipped: '已发货',
      in_transit: '运输中',
      delivered: '已送达',
      completed: '已完成',
      cancelled: '已取消',
    },
    deliveryFailed: '包裹派送失败',
    changedMind: '不想要了',
  },
  th: {
    statuses: {
      unpaid: 'ค้างชำระ',
      to_ship: 'ที่จะจัดส่ง',
      awaiting_collection: 'รอเข้ารับ',
      shipped: 'จัดส่งแล้ว',
      in_transit: 'จัดส่งแล้ว',
      delivered: 'จัดส่งสำเร็จ',
      completed: 'เสร็จสมบูรณ์',
      cancelled: 'ยกเลิกแล้ว',
    },
    deliveryFailed: '',
    changedMind: '',
  },
  id: {
    statuses: {
      unpaid: 'Belum dibayar',
      to_ship: 'Perlu dikirim',
      awaiting_collection: 'Menunggu pengambilan',
      shipped: 'Dikirim',
      in_transit: 'Sedang dikirim',
      delivered: 'Telah diterima',
      completed: 'Selesai',
      cancelled: 'Dibatalkan',
    },
    deliveryFailed: 'Pengiriman paket gagal',
    changedMind: 'Tidak lagi dibutuhkan',
  },
};

/** How an export says things in the language of the seller's interface; '' where its words are not known. */
export function exportTexts(language: ExportLanguage): ExportTexts {
  return TEXTS[language];
}
