-- chosen: what a chat chose that tells where somebody lives and when they sleep (its zone, quiet hours and time of digests), sealed;
-- null where it chose nothing of it. The program seals at its start what older versions noted in zone, digest_hour, digest_day,
-- quiet_from and quiet_until: the key is not here. Those columns say nothing from then on.
ALTER TABLE chat ADD COLUMN chosen BLOB;
