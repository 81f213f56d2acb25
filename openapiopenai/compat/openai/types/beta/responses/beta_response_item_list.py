# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_item_list import BetaResponseItemList as BetaResponseItemList
from ...._models import BaseModel as BaseModel
from ..beta_response_item import BetaResponseItem as BetaResponseItem
