# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.external_key_validate_response import ExternalKeyValidateResponse as ExternalKeyValidateResponse
from ...._models import BaseModel as BaseModel
