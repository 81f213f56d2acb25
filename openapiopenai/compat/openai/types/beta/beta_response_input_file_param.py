# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_file_content import InputFileContentDict as BetaResponseInputFileParam
from openapiopenai.models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfigDict as PromptCacheBreakpoint
__all__ = ["BetaResponseInputFileParam", "PromptCacheBreakpoint"]
