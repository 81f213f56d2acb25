from openapiopenai import OpenAI
from openapiopenai import OpenAIError as Error

KEY = "key-7f3a91"
client = OpenAI(api_key=KEY)


def call(url):
    message = {"role": "user", "content": "Hi"}
    return client.with_options(base_url=f"{url}/v1").chat.completions.create(model="m", messages=[message])


def plain(result):
    return result.to_dict()
