namespace Matcher.Periods;

/// <summary>What a piece of text is to someone who looks for dates.</summary>
internal enum DateWord : byte
{
    /// <summary>Any other word.</summary>
    Word,

    /// <summary>A run of digits.</summary>
    Number,

    /// <summary>A number in letters; its value is that number.</summary>
    Count,

    /// <summary>A month; its value is 1 to 12.</summary>
    Month,

    /// <summary>A season; its value is the first of its three months.</summary>
    Season,

    /// <summary>"Début", "mi", "fin": the value is the month it stands for.</summary>
    PartOfYear,

    /// <summary>"Depuis", "since", "partir".</summary>
    Since,

    /// <summary>"De", "du", "from", "entre".</summary>
    From,

    /// <summary>"À", "au", "to", "jusqu'": parts two bounds.</summary>
    To,

    /// <summary>"Et", "and": parts two bounds after "entre".</summary>
    And,

    /// <summary>"Aujourd'hui", "présent", "now": always today.</summary>
    Present,

    /// <summary>"Jour", "jours", "date": today after "à ce", "à nos", "to".</summary>
    Day,

    /// <summary>"Cours": today after "en".</summary>
    Course,

    /// <summary>"En", "ce", "le", "nos", "l": small words that stand before a date.</summary>
    Small,

    /// <summary>"An", "années", "years".</summary>
    Years,

    /// <summary>"Mois", "months".</summary>
    Months,

    /// <summary>"Semaines", "weeks".</summary>
    Weeks,

    /// <summary>"Demi", "half".</summary>
    Half,

    /// <summary>"Environ", "plus", "près": does not change a number.</summary>
    About,

    /// <summary>A product, a norm, a plan, a class of students: the year after it is its name.</summary>
    Named,

    /// <summary>"Postes", "k€", "salariés": the number before it is no year.</summary>
    Counted,

    /// <summary>Hyphens and dashes.</summary>
    Dash,

    /// <summary>"→", "&gt;".</summary>
    Arrow,

    /// <summary>"/".</summary>
    Slash,

    /// <summary>"|", "~".</summary>
    Bar,

    /// <summary>".".</summary>
    Stop,

    /// <summary>"…", "...".</summary>
    Ellipsis,

    /// <summary>An apostrophe.</summary>
    Apostrophe,

    /// <summary>":".</summary>
    Colon,

    /// <summary>",".</summary>
    Comma,

    /// <summary>"(", "[".</summary>
    Open,

    /// <summary>")", "]".</summary>
    Close,

    /// <summary>The end of a line.</summary>
    Line,

    /// <summary>Any other sign.</summary>
    Sign,
}
