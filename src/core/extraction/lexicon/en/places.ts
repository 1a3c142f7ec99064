/** Cities of one word that stand for the government that sits there: `Moscow said`. */
export const SEATS_OF_GOVERNMENT: readonly string[] =
  'moscow beijing washington brussels london paris berlin rome kyiv kiev ankara baku yerevan tbilisi tehran jerusalem delhi islamabad seoul tokyo ottawa pretoria havana damascus riga warsaw budapest'.split(
    ' ',
  );

/** Cities that news is dated from: `KARACHI: …`, `Mumbai, May 3: …`. */
export const NEWS_CITIES: ReadonlySet<string> = new Set([
  ...SEATS_OF_GOVERNMENT,
  ...`new delhi|dhaka|colombo|kathmandu|kabul|nairobi|kampala|accra|abuja|kigali|addis ababa|harare|lusaka|dakar|cairo|riyadh|doha|amman|beirut|baghdad|tashkent|astana|minsk|chisinau|vilnius|tallinn|helsinki|stockholm|oslo|copenhagen|madrid|lisbon|vienna|bucharest|sofia|athens|belgrade|dublin|canberra|wellington|manila|jakarta|bangkok|hanoi|singapore|karachi|lahore|peshawar|quetta|rawalpindi|multan|faisalabad|muzaffarabad|gilgit|mumbai|bombay|kolkata|calcutta|chennai|bengaluru|bangalore|hyderabad|ahmedabad|pune|jaipur|lucknow|patna|bhopal|chandigarh|srinagar|jammu|leh|guwahati|shillong|imphal|ranchi|kochi|thiruvananthapuram|dehradun|shimla|panaji|nagpur|prayagraj|varanasi|amritsar|chittagong|chattogram|hong kong|macau|shanghai|taipei|kuala lumpur|kota kinabalu|kuching|george town|johor bahru|petaling jaya|shah alam|ipoh|cebu city|davao city|quezon city|busan|osaka|istanbul|izmir|dubai|jeddah|tel aviv|haifa|johannesburg|cape town|durban|kumasi|tamale|lagos|kano|port harcourt|mombasa|kisumu|nakuru|entebbe|gulu|dar es salaam|arusha|sydney|melbourne|brisbane|perth|adelaide|auckland|christchurch|toronto|montreal|vancouver|calgary|edmonton|winnipeg|belfast|edinburgh|glasgow|cardiff|manchester|birmingham|liverpool|cork|galway|geneva|zurich|the hague|strasbourg|luxembourg|frankfurt|munich|milan|barcelona|kharkiv|odesa|odessa|lviv|dnipro|gyumri|ganja|batumi|kutaisi|st petersburg|new york|los angeles|chicago|houston|boston|united nations`.split(
    '|',
  ),
]);
