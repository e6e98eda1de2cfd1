namespace Wardmote.Analysis.Surveys;

/// <summary>One way of grouping the people of a survey, such as by age, with how many there are of each group in the population.</summary>
/// <param name="Name">What it is called in messages.</param>
/// <param name="GroupOf">For each answer its group, from 0.</param>
/// <param name="Population">For each group how many people there are, above 0.</param>
public sealed record SurveyMargin(string Name, IReadOnlyList<int> GroupOf, IReadOnlyList<double> Population);
