# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.usage_decisions_response import UsageDecisionsResponse as UsageDecisionsResponse
from openapiopenai.models.usage_decisions_response_data_item import UsageDecisionsResponseDataItem as Data
from openapiopenai.models.usage_decisions_response_data_item_results_item import UsageDecisionsResponseDataItemResultsItem as DataResult
from ...._models import BaseModel as BaseModel
__all__ = ["UsageDecisionsResponse", "Data", "DataResult", "BaseModel"]
