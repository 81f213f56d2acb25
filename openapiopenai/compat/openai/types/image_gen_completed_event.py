# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.image_gen_completed_event import ImageGenCompletedEvent as ImageGenCompletedEvent
from openapiopenai.models.images_usage import ImagesUsage as Usage
from openapiopenai.models.images_usage_input_tokens_details import ImagesUsageInputTokensDetails as UsageInputTokensDetails
from .._models import BaseModel as BaseModel
__all__ = ["ImageGenCompletedEvent", "Usage", "UsageInputTokensDetails", "BaseModel"]
