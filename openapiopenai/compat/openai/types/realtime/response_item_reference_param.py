# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
ResponseItemReferenceParam = TypedDict("ResponseItemReferenceParam", {"id": str, "type": Literal["item_reference"]}, total=False)
