# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_image_content_param_auto_param import InputImageContentParamAutoParam as ResponseInputImageContent
from openapiopenai.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam as PromptCacheBreakpoint
from ..._models import BaseModel as BaseModel
from .image_detail import ImageDetail as ImageDetail
__all__ = ["ResponseInputImageContent", "PromptCacheBreakpoint", "BaseModel", "ImageDetail"]
