# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.token_counts_resource import TokenCountsResource as InputTokenCountResponse
from ...._models import BaseModel as BaseModel
__all__ = ["InputTokenCountResponse", "BaseModel"]
