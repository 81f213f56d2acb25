# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_file_content_param import InputFileContentParamDict as BetaResponseInputFileContentParam
from openapiopenai.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict as PromptCacheBreakpoint
__all__ = ["BetaResponseInputFileContentParam", "PromptCacheBreakpoint"]
