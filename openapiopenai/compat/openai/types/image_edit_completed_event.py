# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.image_edit_completed_event import ImageEditCompletedEvent as ImageEditCompletedEvent
from openapiopenai.models.images_usage import ImagesUsage as Usage
from openapiopenai.models.images_usage_input_tokens_details import ImagesUsageInputTokensDetails as UsageInputTokensDetails
from .._models import BaseModel as BaseModel
__all__ = ["ImageEditCompletedEvent", "Usage", "UsageInputTokensDetails", "BaseModel"]
