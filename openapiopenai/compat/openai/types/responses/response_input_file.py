# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_file_content import InputFileContent as ResponseInputFile
from openapiopenai.models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig as PromptCacheBreakpoint
__all__ = ["ResponseInputFile", "PromptCacheBreakpoint"]
