# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_file_content_param import InputFileContentParam as BetaResponseInputFileContent
from openapiopenai.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam as PromptCacheBreakpoint
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseInputFileContent", "PromptCacheBreakpoint", "BaseModel"]
