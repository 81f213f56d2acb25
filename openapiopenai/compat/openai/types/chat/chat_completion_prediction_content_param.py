# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.prediction_content import PredictionContentDict as ChatCompletionPredictionContentParam
from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam
__all__ = ["ChatCompletionPredictionContentParam", "ChatCompletionContentPartTextParam"]
