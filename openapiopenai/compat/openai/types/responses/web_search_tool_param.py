# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.web_search_tool import WebSearchToolDict as WebSearchToolParam
from openapiopenai.models.web_search_tool_filters import WebSearchToolFiltersDict as Filters
from openapiopenai.models.web_search_approximate_location import WebSearchApproximateLocationDict as UserLocation
from ..._types import SequenceNotStr as SequenceNotStr
__all__ = ["WebSearchToolParam", "Filters", "UserLocation", "SequenceNotStr"]
