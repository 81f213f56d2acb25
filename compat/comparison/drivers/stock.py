from stock_books import ApiClient, BooksApi, Configuration
from stock_books.exceptions import OpenApiException as Error

KEY = "key-7f3a91"
client = Configuration(access_token=KEY)


def call(url):
    return BooksApi(ApiClient(Configuration(host=url, access_token=KEY))).get_book("1")


def plain(result):
    return result.to_dict()
