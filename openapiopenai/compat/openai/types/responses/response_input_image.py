# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_image_content import InputImageContent as ResponseInputImage
from openapiopenai.models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig as PromptCacheBreakpoint
from ..._models import BaseModel as BaseModel
from .image_detail import ImageDetail as ImageDetail
__all__ = ["ResponseInputImage", "PromptCacheBreakpoint", "BaseModel", "ImageDetail"]
