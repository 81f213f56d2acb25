# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_image_content_param_auto_param import InputImageContentParamAutoParam as BetaResponseInputImageContent
from openapiopenai.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam as PromptCacheBreakpoint
__all__ = ["BetaResponseInputImageContent", "PromptCacheBreakpoint"]
