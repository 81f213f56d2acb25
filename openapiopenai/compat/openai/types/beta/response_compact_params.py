# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_compact_response_method_public_body import BetaCompactResponseMethodPublicBodyDict as ResponseCompactParams
from openapiopenai.models.compact_response_method_public_body_image import CompactResponseMethodPublicBodyImageDict as Image
from openapiopenai.models.prompt_cache_options_param import PromptCacheOptionsParamDict as PromptCacheOptions
from ..._utils import PropertyInfo as PropertyInfo
from .beta_response_input_item_param import BetaResponseInputItemParam as BetaResponseInputItemParam
__all__ = ["ResponseCompactParams", "Image", "PromptCacheOptions", "PropertyInfo", "BetaResponseInputItemParam"]
