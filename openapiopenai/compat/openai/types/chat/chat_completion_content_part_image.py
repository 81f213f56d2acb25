# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_request_message_content_part_image import ChatCompletionRequestMessageContentPartImage as ChatCompletionContentPartImage
from openapiopenai.models.chat_completion_request_message_content_part_image_image_url import ChatCompletionRequestMessageContentPartImageImageUrl as ImageURL
from openapiopenai.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam as PromptCacheBreakpoint
from ..._models import BaseModel as BaseModel
__all__ = ["ChatCompletionContentPartImage", "ImageURL", "PromptCacheBreakpoint", "BaseModel"]
