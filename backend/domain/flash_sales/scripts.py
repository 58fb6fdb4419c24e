"""What Valkey runs in one step. The first key is the mark of its memory; the others are of one sale.

Whatever is answered LOST or UNKNOWN was not counted: the caller builds the count anew from PostgreSQL and asks again.
"""

_OPENING = """
local run = string.match(redis.call('INFO', 'server'), 'run_id:(%w+)')
local mark = redis.call('HMGET', KEYS[1], 'run', 'epoch', 'begins')
"""

# Let the memory begin anew, unless somebody has done so already. ARGV: epoch, when it begins.
ARM = (
    _OPENING
    + """
if mark[1] == run then return 0 end
redis.call('HSET', KEYS[1], 'run', run, 'epoch', ARGV[1], 'begins', ARGV[2])
return 1
"""
)

# Whether buyers queue now, and how many of the queue may come in: from the start on so many a second; after a rush
# that opened the room, so many a second from then on.
_ROOM = """
local function room(prefix, mode, from, rate, starts, now)
    if mode == 'NEVER' then return false, 0 end
    local waiting = redis.call('ZCARD', prefix .. 'q')
    local turn = math.floor(rate * (now - starts) / 1000)
    local open = mode == 'ALWAYS' or (waiting > from and turn < waiting)
    local rush = redis.call('HMGET', prefix .. 'rush', 'since', 'before')
    if rush[1] then
        local since = math.floor(rate * (now - tonumber(rush[1])) / 1000) + tonumber(rush[2])
        if not open or since < turn then turn = since end
        open = true
    end
    return open, turn
end
local function stand(prefix, visitor, place)
    redis.call('ZADD', prefix .. 'q', 'NX', place, visitor)
    return redis.call('ZRANK', prefix .. 'q', visitor)
end
"""

# KEYS: mark, item, persons. ARGV: prefix, now, pieces, ticket's visitor and place, challenge's nonce, when it was
# issued and how long it is good, the request's key, then the keys of the person.
ADMIT = (
    _OPENING
    + _ROOM
    + """
if mark[1] ~= run then return {'LOST', 0} end
local item = redis.call('HMGET', KEYS[2], 'epoch', 'quota', 'taken', 'person', 'cap', 'starts', 'ends', 'closed',
    'mode', 'from', 'rate')
if item[1] ~= mark[2] then return {'UNKNOWN', tonumber(mark[2])} end
local prefix, now, pieces = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
if redis.call('EXISTS', KEYS[2] .. ':' .. ARGV[9]) == 1 then return {'AGAIN', 0} end
if now >= tonumber(item[7]) or item[8] == 'ENDED' then return {'OVER', 0} end
if now < tonumber(item[6]) then return {'EARLY', 0} end
if item[8] == 'PAUSED' then return {'PAUSED', 0} end
local left = tonumber(item[2]) - tonumber(item[3])
if left < pieces then return {'SOLD', math.max(left, 0)} end
if ARGV[6] ~= '' then
    if tonumber(ARGV[7]) <= tonumber(mark[3]) then return {'STALE', 0} end
    if not redis.call('SET', prefix .. 'c:' .. ARGV[6], '1', 'NX', 'EX', ARGV[8]) then return {'STALE', 0} end
end
local second = prefix .. 'r:' .. math.floor(now / 1000)
local attempts = redis.call('INCR', second)
if attempts == 1 then redis.call('EXPIRE', second, 5) end
if item[9] ~= 'NEVER' and attempts > tonumber(item[10]) then
    redis.call('HSETNX', prefix .. 'rush', 'since', now)
    redis.call('HSETNX', prefix .. 'rush', 'before', redis.call('ZCARD', prefix .. 'q'))
    redis.call('EXPIRE', prefix .. 'rush', 10)
end
local open, turn = room(prefix, item[9], tonumber(item[10]), tonumber(item[11]), tonumber(item[6]), now)
if open then
    if ARGV[4] == '' then return {'ROOM', -1} end
    local rank = stand(prefix, ARGV[4], ARGV[5])
    if rank >= turn then return {'ROOM', rank - turn} end
    -- One ticket is not for a crowd.
    if tonumber(redis.call('HGET', prefix .. 't', ARGV[4]) or 0) >= 3 then return {'ROOM', -1} end
end
local most, cap, lapses = tonumber(item[4]), tonumber(item[5]), 0
for i = 10, #ARGV do
    local taken = tonumber(redis.call('HGET', KEYS[3], ARGV[i]) or 0)
    if taken + pieces > most then return {'PERSON', math.max(most - taken, 0)} end
    local held = tonumber(redis.call('HGET', prefix .. 'o', ARGV[i]) or 0)
    if held + pieces > cap then return {'UNPAID', math.max(cap - held, 0)} end
    lapses = math.max(lapses, tonumber(redis.call('HGET', prefix .. 'l', ARGV[i]) or 0))
end
redis.call('HINCRBY', KEYS[2], 'taken', pieces)
redis.call('HINCRBY', KEYS[2], 'moves', 1)
for i = 10, #ARGV do
    redis.call('HINCRBY', KEYS[3], ARGV[i], pieces)
    redis.call('HINCRBY', prefix .. 'o', ARGV[i], pieces)
end
if open then redis.call('HINCRBY', prefix .. 't', ARGV[4], 1) end
redis.call('SET', KEYS[2] .. ':' .. ARGV[9], '1', 'EX', 1800)
return {'IN', lapses}
"""
)

# KEYS: mark, item, persons. ARGV: prefix, pieces, what became of them (RETURNED, LAPSED or PAID), the request's key
# when it had no effect (empty: it had), then the person.
CLOSE = (
    _OPENING
    + """
if mark[1] ~= run or redis.call('HGET', KEYS[2], 'epoch') ~= mark[2] then return 0 end
local function less(key, field, pieces)
    if redis.call('HINCRBY', key, field, -pieces) <= 0 then redis.call('HDEL', key, field) end
end
local pieces = tonumber(ARGV[2])
if ARGV[4] ~= '' then redis.call('DEL', KEYS[2] .. ':' .. ARGV[4]) end
for i = 5, #ARGV do
    less(ARGV[1] .. 'o', ARGV[i], pieces)
    if ARGV[3] ~= 'PAID' then less(KEYS[3], ARGV[i], pieces) end
    if ARGV[3] == 'LAPSED' then redis.call('HINCRBY', ARGV[1] .. 'l', ARGV[i], 1) end
end
if ARGV[3] ~= 'PAID' then
    if redis.call('HINCRBY', KEYS[2], 'taken', -pieces) < 0 then redis.call('HSET', KEYS[2], 'taken', 0) end
    redis.call('HINCRBY', KEYS[2], 'moves', 1)
end
return 1
"""
)

# Write the count as PostgreSQL says it is. KEYS: mark, item, persons. ARGV: prefix, epoch, the moves that were seen
# before PostgreSQL was asked (empty: only where nothing is known), until when it is kept, and everything as JSON.
LOAD = (
    _OPENING
    + """
if mark[1] ~= run or mark[2] ~= ARGV[2] then return 0 end
local known = redis.call('HMGET', KEYS[2], 'epoch', 'moves')
if ARGV[3] == '' and known[1] == mark[2] then return 0 end
if ARGV[3] ~= '' and known[2] ~= ARGV[3] then return 0 end
local said = cjson.decode(ARGV[5])
local function write(key, values)
    redis.call('DEL', key)
    for field, value in pairs(values) do redis.call('HSET', key, field, value) end
    redis.call('EXPIREAT', key, ARGV[4])
end
write(KEYS[2], said['item'])
redis.call('HSET', KEYS[2], 'epoch', mark[2], 'moves', known[2] or '0')
write(KEYS[3], said['persons'])
write(ARGV[1] .. 'o', said['open'])
write(ARGV[1] .. 'l', said['lapses'])
return 1
"""
)

# Write what staff changed, and leave what is counted. KEYS: mark, item. ARGV: field, value, field, value …
TERMS = (
    _OPENING
    + """
if mark[1] ~= run or redis.call('HGET', KEYS[2], 'epoch') ~= mark[2] then return 0 end
for i = 1, #ARGV, 2 do redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1]) end
return 1
"""
)

# Where a ticket stands. KEYS: mark, item. ARGV: prefix, now, visitor, place, until when the queue is kept.
STAND = (
    _OPENING
    + _ROOM
    + """
if mark[1] ~= run then return {'LOST', 0, 0, 0} end
local item = redis.call('HMGET', KEYS[2], 'epoch', 'starts', 'mode', 'from', 'rate')
if item[1] ~= mark[2] then return {'UNKNOWN', tonumber(mark[2]), 0, 0} end
local rank = stand(ARGV[1], ARGV[3], ARGV[4])
redis.call('EXPIREAT', ARGV[1] .. 'q', ARGV[5])
redis.call('EXPIREAT', ARGV[1] .. 't', ARGV[5])
local open, turn = room(ARGV[1], item[3], tonumber(item[4]), tonumber(item[5]), tonumber(item[2]), tonumber(ARGV[2]))
return {open and 'ROOM' or 'FREE', rank, math.max(turn, 0), redis.call('ZCARD', ARGV[1] .. 'q')}
"""
)
