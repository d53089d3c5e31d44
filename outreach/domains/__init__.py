"""May this domain send mail: SPF, DKIM, DMARC, MX, PTR and TLS, from names alone. No ORM."""
