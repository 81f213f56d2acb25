# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_file_content import InputFileContent as ResponseInputFile
from openapiopenai.models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig as PromptCacheBreakpoint
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseInputFile", "PromptCacheBreakpoint", "BaseModel"]
