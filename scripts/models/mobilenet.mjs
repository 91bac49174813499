const repository = 'google-coral/test_data';
const commit = '104342d2d3480b3e66203073dac24f4e2dbb4c41';
const sourceName = 'mobilenet_v2_1.0_224_quant.tflite';

/** The model that recognises images: where it comes from, what it becomes, and what every file must be to the byte. */
export const mobilenet = {
  name: 'mobilenet_v2_1.0_224',
  source: {
    name: sourceName,
    address: `https://raw.githubusercontent.com/${repository}/${commit}/${sourceName}`,
    size: 3_610_798,
    sha256: '7aad0c74c5e3c06e5eb3c827e13304fdd68a83da6087d92ee169c24ff9fd4776',
  },
  files: [
    {
      name: 'group1-shard1of1.bin',
      size: 3_543_284,
      sha256: '694c05467e0b61a906f6c63f9ab26b1cd15d2faf8d797da8cdf442f093170a2b',
    },
    {
      name: 'model.json',
      size: 79_288,
      sha256: '1143e7b9b21d3f5ca442ec35fcc02ea2caedc610aab09a86733c57beb877168b',
    },
  ],
  licence: { name: 'Apache-2.0', address: `https://github.com/${repository}/blob/${commit}/LICENSE` },
};
