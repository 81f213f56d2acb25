# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.web_search_tool import WebSearchTool as BetaWebSearchTool
from openapiopenai.models.web_search_tool_filters import WebSearchToolFilters as Filters
from openapiopenai.models.web_search_approximate_location import WebSearchApproximateLocation as UserLocation
from ..._models import BaseModel as BaseModel
__all__ = ["BetaWebSearchTool", "Filters", "UserLocation", "BaseModel"]
