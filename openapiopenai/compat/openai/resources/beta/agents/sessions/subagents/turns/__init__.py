# Names of the official SDK, generated: openapiopenai drift names
from .items import Items as Items
from .items import AsyncItems as AsyncItems
from .items import ItemsWithRawResponse as ItemsWithRawResponse
from .items import AsyncItemsWithRawResponse as AsyncItemsWithRawResponse
from .items import ItemsWithStreamingResponse as ItemsWithStreamingResponse
from .items import AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
from .turns import Turns as Turns
from .turns import AsyncTurns as AsyncTurns
from .turns import TurnsWithRawResponse as TurnsWithRawResponse
from .turns import AsyncTurnsWithRawResponse as AsyncTurnsWithRawResponse
from .turns import TurnsWithStreamingResponse as TurnsWithStreamingResponse
from .turns import AsyncTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse
