# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.prediction_content import PredictionContentDict as ChatCompletionPredictionContentParam
__all__ = ["ChatCompletionPredictionContentParam"]
