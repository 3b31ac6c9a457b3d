-- Every keyed look-up now begins with the version of its key, as every sealed value did from the first: one byte, or two
-- hexadecimal digits where it is text. Until now there was only one version, 1.
UPDATE chat SET lookup = unhex('01' || hex(lookup)), place = CASE WHEN place IS NOT NULL THEN unhex('01' || hex(place)) END;
UPDATE following SET target = '01' || target WHERE kind = 'person';
UPDATE following SET target = '=01' || substr(target, 2) WHERE kind = 'tag' AND substr(target, 1, 1) = '=';
UPDATE setting SET value = unhex('01' || hex(value)) WHERE key = 'key-check';
