# Names of `openai._utils._transform`.
from . import PropertyInfo as PropertyInfo
from . import async_maybe_transform as async_maybe_transform
from . import async_transform as async_transform
from . import maybe_transform as maybe_transform
from . import transform as transform
