import { toggleButton } from '../../../src/rules/controls/toggle-button.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('toggle-button', () => {
  mendingRows([toggleButton], [
    ['says that it is not pressed', '<button data-bs-toggle="button">Bold</button>', '<button data-bs-toggle="button" aria-pressed="false">Bold</button>'],
    ['says that it is', '<button data-toggle="button" class="btn active">Bold</button>', '<button data-toggle="button" class="btn active" aria-pressed="true">Bold</button>'],
    ['leaves a state', '<button data-toggle="button" aria-pressed="mixed">Bold</button>', '<button data-toggle="button" aria-pressed="mixed">Bold</button>'],
    ['is unsure of other buttons', '<button class="active">Bold</button>', '<button class="active">Bold</button>'],
  ]); // prettier-ignore

  mendsAnywhere([toggleButton], '<button data-toggle="button">Bold</button>', '<button data-toggle="button" aria-pressed="false">Bold</button>'); // prettier-ignore
});
