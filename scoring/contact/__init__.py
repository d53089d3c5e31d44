"""Who and where: postal addresses, telephones, e-mail addresses, persons, organisations, towns."""
