# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_screenshot_content import ComputerScreenshotContent as ComputerScreenshotContent
from openapiopenai.models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig as PromptCacheBreakpoint
from ..._models import BaseModel as BaseModel
from ..responses.image_detail import ImageDetail as ImageDetail
__all__ = ["ComputerScreenshotContent", "PromptCacheBreakpoint", "BaseModel", "ImageDetail"]
