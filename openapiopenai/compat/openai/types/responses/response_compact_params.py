# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.compact_response_method_public_body import CompactResponseMethodPublicBodyDict as ResponseCompactParams
from openapiopenai.models.compact_response_method_public_body_image import CompactResponseMethodPublicBodyImageDict as Image
from openapiopenai.models.prompt_cache_options_param import PromptCacheOptionsParamDict as PromptCacheOptions
from .response_input_item_param import ResponseInputItemParam as ResponseInputItemParam
__all__ = ["ResponseCompactParams", "Image", "PromptCacheOptions", "ResponseInputItemParam"]
