# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText as ChatCompletionContentPartText
from openapiopenai.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam as PromptCacheBreakpoint
from ..._models import BaseModel as BaseModel
__all__ = ["ChatCompletionContentPartText", "PromptCacheBreakpoint", "BaseModel"]
