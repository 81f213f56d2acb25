# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_item_list import BetaResponseItemList as BetaResponseItemList
