# Names of the official SDK, generated: openapiopenai drift names
from .item_list_params import ItemListParams as ItemListParams
