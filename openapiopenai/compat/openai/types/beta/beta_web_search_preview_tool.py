# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.web_search_preview_tool import WebSearchPreviewTool as BetaWebSearchPreviewTool
from openapiopenai.models.approximate_location import ApproximateLocation as UserLocation
from ..._models import BaseModel as BaseModel
__all__ = ["BetaWebSearchPreviewTool", "UserLocation", "BaseModel"]
