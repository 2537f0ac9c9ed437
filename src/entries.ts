/** The functions that Apps Script itself calls, besides the custom functions: name, parameters, what for. */
export const ENTRIES: readonly {
  readonly name: string;
  readonly params: readonly string[];
  readonly doc: string;
}[] = [
  { name: 'onOpen', params: ['event'], doc: 'Simple trigger: adds the menu.' },
  { name: 'onInstall', params: ['event'], doc: 'Runs once when the add-on is installed.' },
  { name: 'rpc', params: ['name', 'payload'], doc: 'The one target of google.script.run.' },
  { name: 'openSidebar', params: [], doc: 'Menu: shows the sidebar.' },
  { name: 'setUpThisSheet', params: [], doc: 'Menu: adds what is missing, after a preview.' },
  { name: 'markFailedFromMenu', params: [], doc: 'Menu: stamps a failed delivery on the selected rows.' },
  { name: 'markAskedFromMenu', params: [], doc: 'Menu: records that redelivery was asked for.' },
  { name: 'linkEvidenceFromMenu', params: [], doc: 'Menu: links a Drive file to the selected order.' },
  { name: 'tickTrackingTrace', params: [], doc: 'Menu: ticks the tracking trace of the selected order.' },
  {
    name: 'tickProofOfDelivery',
    params: [],
    doc: 'Menu: ticks the proof of delivery of the selected order.',
  },
  { name: 'tickBuyerChat', params: [], doc: 'Menu: ticks the buyer chat of the selected order.' },
  { name: 'tickPackingVideo', params: [], doc: 'Menu: ticks the packing video of the selected order.' },
  { name: 'repairHighlighting', params: [], doc: 'Menu: puts the highlighting back.' },
  { name: 'switchLanguage', params: [], doc: 'Menu: switches between Chinese and English.' },
  { name: 'showHelp', params: [], doc: 'Menu: a short help text.' },
];
