# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.organization_data_retention import OrganizationDataRetention as OrganizationDataRetention
from ...._models import BaseModel as BaseModel
