# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_tool import ChatCompletionTool as ChatCompletionFunctionTool
__all__ = ["ChatCompletionFunctionTool"]
