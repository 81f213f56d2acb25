# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_image_content import InputImageContentDict as ResponseInputImageParam
from openapiopenai.models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfigDict as PromptCacheBreakpoint
from .image_detail import ImageDetail as ImageDetail
__all__ = ["ResponseInputImageParam", "PromptCacheBreakpoint", "ImageDetail"]
