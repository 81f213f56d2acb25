# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_image_content_param_auto_param import InputImageContentParamAutoParamDict as ResponseInputImageContentParam
from openapiopenai.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict as PromptCacheBreakpoint
from .image_detail import ImageDetail as ImageDetail
__all__ = ["ResponseInputImageContentParam", "PromptCacheBreakpoint", "ImageDetail"]
